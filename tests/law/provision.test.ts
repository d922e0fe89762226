import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, provisionsOf, weaker } from '../../src/law/index.js';

const p = provisionsOf('qd-1-made-up', {
  art_2: { evidence: 'readInOneSource', vi: 'hai', en: 'two' },
  art_1: { evidence: 'unverified', numberUnverified: true, vi: 'một', en: 'one' },
});

describe('the provisions of one text', () => {
  it('each knows where it stands and keeps its words and marks', () => {
    expect(p.art_1).toEqual({
      ref: { instrument: 'qd-1-made-up', eId: 'art_1' },
      evidence: 'unverified',
      numberUnverified: true,
      vi: 'một',
      en: 'one',
    });
    expect(p.art_2).not.toHaveProperty('numberUnverified');
  });

  it('stand in the order they are written in', () => {
    expect(Object.keys(p)).toEqual(['art_2', 'art_1']);
  });

  it('a rule that cites an article that is not there does not compile', () => {
    // @ts-expect-error there is no Article 3
    expect(p.art_3).toBeUndefined();
  });
});

describe('evidence', () => {
  const strongestFirst: readonly Evidence[] = [
    'readInSeveralSources',
    'readInOneSource',
    'readInSiblingText',
    'derived',
    'unverified',
  ];
  const mark = fc.constantFrom(...strongestFirst);

  it('of two marks the weaker counts, in either order', () => {
    fc.assert(
      fc.property(mark, mark, (a, b) => {
        const later = strongestFirst[Math.max(strongestFirst.indexOf(a), strongestFirst.indexOf(b))];
        return weaker(a, b) === later && weaker(b, a) === later;
      }),
    );
  });
});
