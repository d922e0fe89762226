import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Packed {
  filename: string;
  files: { path: string }[];
}

export interface Consumer {
  readonly dir: string;
  /** The paths inside the tarball of canbo. */
  readonly shipped: readonly string[];
  /** Runs Node in the consumer's project and gives what it printed. */
  readonly node: (...args: string[]) => string;
}

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

/** A project outside this one that has installed the tarball of canbo, with zod and date-fns as this one has them. */
export function install(): Consumer {
  const dir = mkdtempSync(join(tmpdir(), 'canbo-consumer-'));
  const modules = resolve('node_modules');
  const sources = [resolve('.'), join(modules, 'zod'), join(modules, 'date-fns')];
  const packed: Packed[] = JSON.parse(npm(dir, 'pack', '--json', '--ignore-scripts', ...sources));
  const tarballs = packed.map(({ filename }) => `./${filename}`);
  cpSync(resolve('tests/package/consumer'), dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  npm(dir, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs);
  return {
    dir,
    shipped:
      packed.find(({ filename }) => filename.startsWith('canbo-'))?.files.map(({ path }) => path) ?? [],
    node: (...args) => execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8' }),
  };
}

export const manifest: {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
} = JSON.parse(readFileSync('package.json', 'utf8'));
