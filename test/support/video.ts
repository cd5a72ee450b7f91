/** What a video does when it begins again, or stops. */
const INTERRUPTIONS = ['pause', 'emptied', 'loadstart', 'seeking', 'ended', 'error'];

/** A short film, made here. */
export async function film(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream());
  const pieces: Blob[] = [];
  const recorded = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.start();
  for (let frame = 0; frame < 20; frame++) {
    context?.fillRect(frame, 0, 1, 10);
    await new Promise(requestAnimationFrame);
  }
  recorder.stop();
  await recorded;
  return new Blob(pieces, { type: recorder.mimeType });
}

/** A silent video that plays where it has been put, slowly, so that it outlasts a test. `interruptions` are heard from then on. */
export async function playVideo(put: (video: HTMLVideoElement) => void): Promise<{ video: HTMLVideoElement; interruptions: string[] }> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(await film());
  put(video);
  await video.play();
  video.playbackRate = 0.1;
  const interruptions: string[] = [];
  for (const type of INTERRUPTIONS) video.addEventListener(type, () => interruptions.push(type));
  return { video, interruptions };
}
