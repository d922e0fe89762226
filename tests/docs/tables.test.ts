import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from '../../scripts/decision-tables.js';

const generated = pages();

test.each(generated.map(({ path, content }) => [path, content] as const))(
  '%s agrees with the rules',
  (path, content) => {
    expect(readFileSync(path, 'utf8'), 'run npm run tables').toBe(content);
  },
);

test('no page stands there that no rule writes', () => {
  const written = ['vi', 'en'].flatMap((lang) =>
    readdirSync(`docs/tables/${lang}`).map((name) => `docs/tables/${lang}/${name}`),
  );
  expect(written.sort()).toEqual(generated.map(({ path }) => path).sort());
});
