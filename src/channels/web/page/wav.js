/** What speech needs, and what the assistant hears best. */
const RATE_HZ = 16_000;

/** A recording of whatever kind the browser makes, as mono WAV of 16 bits at 16 kHz: one kind that every browser can give. */
export async function toWav(recording) {
  const context = new OfflineAudioContext(1, 1, RATE_HZ);
  const sound = await context.decodeAudioData(await recording.arrayBuffer());
  const channels = Array.from({ length: sound.numberOfChannels }, (_, index) => sound.getChannelData(index));
  const wav = new DataView(new ArrayBuffer(44 + sound.length * 2));
  writeHeader(wav, sound.length * 2);
  for (let at = 0; at < sound.length; at++) {
    const level = channels.reduce((sum, channel) => sum + channel[at], 0) / channels.length;
    wav.setInt16(44 + at * 2, Math.max(-1, Math.min(1, level)) * 32_767, true);
  }
  return new Blob([wav], { type: 'audio/wav' });
}

function writeHeader(wav, bytes) {
  const text = (at, letters) => {
    for (const [index, letter] of [...letters].entries()) wav.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  wav.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  wav.setUint32(16, 16, true);
  wav.setUint16(20, 1, true);
  wav.setUint16(22, 1, true);
  wav.setUint32(24, RATE_HZ, true);
  wav.setUint32(28, RATE_HZ * 2, true);
  wav.setUint16(32, 2, true);
  wav.setUint16(34, 16, true);
  text(36, 'data');
  wav.setUint32(40, bytes, true);
}

/** The bytes of a file in base64. */
export function toBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result.slice(reader.result.indexOf(',') + 1)));
    reader.addEventListener('error', () => reject(new Error('The recording could not be read. Please try again.')));
    reader.readAsDataURL(file);
  });
}
