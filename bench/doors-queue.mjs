// An SQS that takes everything at once: what is measured in front of it is the door's own time.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume().once('end', () => response.end('{"MessageId":"1"}'));
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
