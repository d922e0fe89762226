import { compared, type Exact, exact, over, plus, roundedTo, sum, times, toNumber } from '../exact.js';
import { refuse } from '../refuse.js';
import { vatmKpi } from '../regulations/bodies/hd-03-tvdu-2026.js';
import { allOf, type Computed, hundred, readFactor } from './factors.js';
import type { KpiProduct, ProductsCase } from './model.js';

type Product = ProductsCase['products'][number];
const names = ['A', 'B', 'C', 'D'] as const;

/** 03-HD/TVĐU: each product by the weights of its frame, its points rounded as the caller says, then added. */
export function byProduct({ products, rounding, general }: ProductsCase): Computed {
  products.forEach(refuseMoved);
  refuseWeights(products);
  const read = allOf(
    products.flatMap((product, at) =>
      names.map((name) => readFactor(product[name], `products[${at}].${name}`)),
    ),
  );
  if ('missing' in read) return read;
  const scored = products.map((product, at) => {
    const reached = read.values.slice(at * names.length, (at + 1) * names.length);
    return scoreOf(product, reached, rounding);
  });
  const points = sum(scored.map((one) => one.points));
  return {
    kpi: {
      products: scored.map(
        ({ percent, points, band }): KpiProduct => ({
          percent: toNumber(percent),
          points: toNumber(points),
          band,
        }),
      ),
      points: toNumber(points),
      ...(general !== undefined && { total: toNumber(plus(points, exact(general))) }),
    },
  };
}

function scoreOf(product: Product, reached: readonly Exact[], rounding: ProductsCase['rounding']) {
  const weights = weightsOf(product);
  const percent = over(
    sum(names.map((name, at) => times(exact(weights[name]), reached[at] as Exact))),
    hundred,
  );
  const exactly = over(times(percent, exact(product.weight)), hundred);
  const points = rounding === 'none' ? exactly : roundedTo(exact(vatmKpi.steps[rounding]), exactly, 'halfUp');
  const band = vatmKpi.bands.find(({ from }) => compared(percent, exact(from)) >= 0)?.id ?? '';
  return { percent, points, band };
}

const weightsOf = ({ frame, weights }: Product) => weights ?? vatmKpi.frames[frame];

/** Weights may move from their frame only so far, and come to a hundred. */
function refuseMoved(product: Product, at: number): void {
  const weights = weightsOf(product);
  const frame = vatmKpi.frames[product.frame];
  const { moves, sum: whole } = vatmKpi;
  for (const name of names)
    if (Math.abs(weights[name] - frame[name]) > moves)
      refuse(
        'outOfRange',
        `products[${at}].weights.${name}`,
        `${frame[name]}, give or take ${moves}`,
        weights[name],
      );
  const total = toNumber(sum(names.map((name) => exact(weights[name]))));
  if (total !== whole) refuse('inconsistent', `products[${at}].weights`, `${whole} together`, total);
}

/** So many products, their points within the range of their kind, together all the points of results. */
function refuseWeights(products: readonly Product[]): void {
  const { least, most } = vatmKpi.products;
  if (products.length < least || products.length > most)
    refuse('outOfRange', 'products', `${least} to ${most} of them`, products.length);
  for (const [at, { kind, weight }] of products.entries()) {
    const [low, high] = kind === undefined ? [0, vatmKpi.total] : vatmKpi.weights[kind];
    if (weight < low || weight > high)
      refuse('outOfRange', `products[${at}].weight`, `${low} to ${high}`, weight);
  }
  const total = toNumber(sum(products.map(({ weight }) => exact(weight))));
  if (total !== vatmKpi.total)
    refuse('inconsistent', 'products', `weights of ${vatmKpi.total} together`, total);
}
