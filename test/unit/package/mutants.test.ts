import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mutationsOf } from '../../../scripts/mutants/mutations.mjs';
import { withProbes } from '../../../scripts/mutants/probes.mjs';
import { drawn, seeded } from '../../../scripts/mutants/seeded.mjs';

const source = 'type Never = true;\nconst f = (a: 1 | 2, b?: number) => (a === 1 && b ? (b ?? 3) : -0);\n';

describe('a small change of the code', () => {
  it('is another sign, another value, or a condition that is always or never met; types have none', () => {
    const made = mutationsOf('a.ts', source).map(({ start, end, becomes }) => `${source.slice(start, end)} → ${becomes}`);
    assert.deepEqual(made, ['a === 1 && b → true', 'a === 1 && b → false', '&& → ||', '=== → !==', '1 → 2', 'b ?? 3 → b', '3 → 4', '0 → 1']);
  });

  it('is told when it is come by, without another result', () => {
    const mutants = mutationsOf('a.ts', source).map((each, id) => ({ ...each, id }));
    const probed = withProbes(source, mutants).replace('type Never = true;', '').replace('(a: 1 | 2, b?: number)', '(a, b)');
    const came: number[] = [];
    const f = new Function('globalThis', `${probed}; return f;`)({ comeBy: (id: number) => came.push(id) }) as (a: number, b?: number) => number;
    assert.equal(f(1, 7), 7);
    assert.equal(came.includes(mutants.length - 1), false);
    assert.equal(f(2), -0);
    assert.deepEqual([...new Set(came)].sort((a, b) => a - b), mutants.map(({ id }) => id).filter((id) => id !== 6));
  });

  it('is drawn the same by the same seed, and none twice', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const first = drawn(numbers, 40, seeded(1));
    assert.deepEqual(drawn(numbers, 40, seeded(1)), first);
    assert.notDeepEqual(drawn(numbers, 40, seeded(2)), first);
    assert.equal(new Set(first).size, 40);
  });
});
