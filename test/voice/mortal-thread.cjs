// A thread that answers, and on request fails, ends, or never answers.
const { parentPort, threadId } = require('node:worker_threads');

parentPort.postMessage({ ready: true });
parentPort.on('message', ({ number, question }) => {
  if (question === 'fail') return parentPort.postMessage({ number, failure: 'it was asked to' });
  if (question === 'end') return process.exit(1);
  if (question === 'throw') throw new Error('nobody catches this');
  // Nothing but ending the thread stops this.
  if (question === 'spin') while (true);
  parentPort.postMessage({ number, answer: `${question} from ${threadId}` });
});
