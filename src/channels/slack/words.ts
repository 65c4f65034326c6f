/** The few sentences Slack shows at once, before anybody knows who asks: in both languages, to the one who typed only. */
interface Ephemeral {
  response_type: 'ephemeral';
  text: string;
}

/** A command typed where others read along. */
export const inPrivate = ephemeral('I answer in our direct messages. / जवाब सीधे संदेश (direct message) में मिलेगा।');

/** A command that could not be queued: nothing of it will happen. */
export const tryAgain = ephemeral(
  'I could not take that just now, please send it again. / अभी नहीं हो पाया, कृपया फिर से भेजें।',
);

function ephemeral(text: string): Ephemeral {
  return { response_type: 'ephemeral', text };
}
