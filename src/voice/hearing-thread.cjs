// The recogniser's own thread. Plain CommonJS that loads the TypeScript loader itself, so that it starts alike under
// npm start, under jest and under plain node. What it does is in `hearing.ts`.
require('tsx/cjs');
require('./hearing.ts');
