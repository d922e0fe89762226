/** Where sentences for people stand. Everything else in the data of a regulation (eIds, operators, who, how binding) is mutated. */
const prose = new Set(['vi', 'en', 'message', 'error', 'expected']);

/** A Stryker plugin that leaves prose alone: no test should hold the wording of a sentence, and every test its meaning. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: ({ node }) => {
        const written =
          node.type === 'ObjectProperty' ? node.key : node.type === 'VariableDeclarator' ? node.id : null;
        return written && prose.has(written.name) ? 'prose' : undefined;
      },
    },
  },
];
