import usersInfo from '../../fixtures/slack/users-info.json';
import { type Answer, type Call, type FakeApi, startFakeApi } from '../fake-api';

/** As much of Slack's Web API as is called here. Direct messages are `D` and the person's own number. */
export async function startFakeSlack(): Promise<FakeApi & { apiUrl: string }> {
  let posted = 0;
  const answer = ({ method, body }: Call): Answer => {
    const channel = String(body.channel).replace(/^U/, 'D');
    switch (method) {
      case 'chat.postMessage':
        return { body: { ok: true, channel, ts: `1795338100.00000${++posted}`, message: {} } };
      case 'chat.update':
        return { body: { ok: true, channel, ts: body.ts } };
      case 'conversations.open':
        return { body: { ok: true, channel: { id: String(body.users).replace(/^U/, 'D') } } };
      case 'users.info':
        return { body: usersInfo };
      default:
        return { body: { ok: false, error: 'unknown_method' } };
    }
  };
  const api = await startFakeApi(answer);
  return { ...api, apiUrl: `${api.url}/api/` };
}
