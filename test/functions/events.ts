import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What an HTTP API hands to a function, as AWS documents it for payload format 2.0. */
export function httpEvent(
  path: string,
  { body = '', base64 = false, headers = {} }: { body?: string; base64?: boolean; headers?: Record<string, string> },
): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'a1b2c3.execute-api.ap-south-1.amazonaws.com', 'x-forwarded-proto': 'https', ...headers },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3',
      domainName: 'a1b2c3.execute-api.ap-south-1.amazonaws.com',
      domainPrefix: 'a1b2c3',
      http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'Slackbot 1.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: `POST ${path}`,
      stage: '$default',
      time: '22/Nov/2026:09:00:00 +0000',
      timeEpoch: 1795338000000,
    },
    body: Buffer.from(body).toString(base64 ? 'base64' : 'utf8'),
    isBase64Encoded: base64,
  };
}

export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** An event with a request that Slack has just signed. */
export function slackEvent(
  path: string,
  body: string,
  { base64 = false, key = SIGNING_SECRET, contentType = 'application/json' } = {},
): APIGatewayProxyEventV2 {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': contentType,
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
  return httpEvent(path, { body, base64, headers });
}
