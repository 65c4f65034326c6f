// The voice's own thread; see `hearing-thread.cjs`. What it does is in `speaking.ts`.
require('tsx/cjs');
require('./speaking.ts');
