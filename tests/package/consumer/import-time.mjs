const start = performance.now();
await import('zod');
const zod = performance.now();
await import('canbo');
console.log(JSON.stringify({ zod: zod - start, canbo: performance.now() - zod }));
