// The thread of an operator's own model; see `hearing-thread.cjs`. What it does is in `own-model.ts`.
require('tsx/cjs');
require('./own-model.ts');
