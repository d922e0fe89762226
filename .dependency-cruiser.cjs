/** Room by room: the rooms it may use. A folder under src that is not listed here fails the check. */
const rooms = {
  input: [],
  quantity: ['input'],
  calendar: ['input'],
  law: ['input', 'calendar'],
  reasoning: ['input', 'quantity', 'calendar', 'law'],
  discipline: ['input', 'calendar', 'law', 'reasoning'],
  positions: ['input', 'quantity', 'calendar', 'law', 'reasoning', 'discipline'],
  confidence: ['input', 'quantity', 'calendar', 'law', 'reasoning', 'positions'],
  criteria: ['input', 'quantity', 'calendar', 'law', 'reasoning'],
  rating: ['input', 'quantity', 'calendar', 'law', 'reasoning', 'discipline', 'criteria'],
  assignment: ['input', 'quantity', 'calendar', 'law', 'reasoning', 'positions', 'discipline'],
  measures: [
    'input',
    'quantity',
    'calendar',
    'law',
    'reasoning',
    'positions',
    'confidence',
    'discipline',
    'criteria',
    'rating',
  ],
  lawbook: [
    'input',
    'calendar',
    'law',
    'reasoning',
    'positions',
    'confidence',
    'discipline',
    'criteria',
    'rating',
    'assignment',
    'measures',
  ],
  words: [
    'input',
    'quantity',
    'calendar',
    'law',
    'reasoning',
    'positions',
    'confidence',
    'discipline',
    'criteria',
    'rating',
    'assignment',
    'measures',
    'lawbook',
  ],
};

const anyOf = (names) => `(?:${names.join('|')})`;
const known = anyOf(Object.keys(rooms));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'unlisted-room',
      comment: 'A new room is entered above, with the rooms it may use.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/${known}/` },
    },
    ...Object.entries(rooms).map(([room, uses]) => ({
      name: `${room}-arrows`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/${anyOf([room, ...uses])}/` },
    })),
    {
      name: 'front-door-only',
      comment: 'Another room is entered through its index.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'front-door-only-for-the-package',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'date-fns-in-calendar-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/calendar/' },
      to: { path: '^node_modules/date-fns/' },
    },
    {
      name: 'runtime-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '^node_modules/(?:zod|date-fns)/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
