import usersInfo from '../../fixtures/slack/users-info.json';
import { type Answer, type Call, type FakeApi, startFakeApi } from '../fake-api';

/** As much of Slack's Web API as is called here. Direct messages are `D` and the person's own number. */
export async function startFakeSlack(): Promise<FakeApi & { apiUrl: string }> {
  let posted = 0;
  const messages: object[] = [];
  let files = 0;
  let url = '';
  const answer = ({ method, body }: Call): Answer => {
    const channel = String(body.channel).replace(/^U/, 'D');
    switch (method) {
      case 'chat.postMessage':
        posted += 1;
        messages.unshift({ ts: `1795338100.00000${posted}`, channel, metadata: body.metadata });
        return { body: { ok: true, channel, ts: `1795338100.00000${posted}`, message: {} } };
      case 'conversations.history':
        return { body: { ok: true, messages } };
      case 'chat.update':
        return { body: { ok: true, channel, ts: body.ts } };
      case 'conversations.open':
        return { body: { ok: true, channel: { id: String(body.users).replace(/^U/, 'D') } } };
      case 'files.getUploadURLExternal':
        return { body: { ok: true, upload_url: `${url}/upload/v1/F${++files}`, file_id: `F${files}` } };
      case 'files.completeUploadExternal':
        return { body: { ok: true, files: body.files } };
      case 'F1':
      case 'F2':
      case 'F3':
        return { body: `OK - ${method}` };
      case 'users.info':
        return { body: usersInfo };
      default:
        return { body: { ok: false, error: 'unknown_method' } };
    }
  };
  const api = await startFakeApi(answer);
  url = api.url;
  return { ...api, apiUrl: `${api.url}/api/` };
}
