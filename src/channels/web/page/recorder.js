const REFUSALS = {
  NotAllowedError: 'This page may not use the microphone. Allow it in the browser, or write instead.',
  NotFoundError: 'No microphone was found. Please write instead.',
};

/** Opens the microphone. Where there is none to be had, the error says why and what to do. */
export async function openRecorder() {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') {
    throw new Error('Browsers give the microphone only to pages on this machine or over https. Please write instead.');
  }
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } }).catch((error) => {
    throw new Error(REFUSALS[error.name] ?? 'The microphone does not work just now. Please write instead.');
  });
  const recorder = new MediaRecorder(stream);
  const chunks = [];
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
  const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
  recorder.start();
  return {
    /** Closes the microphone and gives what it heard. */
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      await ended;
      for (const track of stream.getTracks()) track.stop();
      return new Blob(chunks, { type: recorder.mimeType });
    },
  };
}
