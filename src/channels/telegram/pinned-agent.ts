import http from 'node:http';
import https from 'node:https';

/** Connects to one host only: Telegraf's client follows redirects, and the token is part of every address it calls. */
export function pinnedAgent(root: string): http.Agent {
  const { protocol, hostname, port } = new URL(root);
  const allowed = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
  const agent = protocol === 'https:' ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const asked = `${options.host}:${options.port}`;
    if (asked !== allowed) throw new Error(`The Bot API redirects to ${asked}, which is not followed`);
    return connect(options, done);
  };
  return agent;
}
