// Loaded before the program (`node --require`): for it, so many milliseconds have passed already.
const aheadMs = Number(process.env.LATER_MS ?? 0);
const { now } = Date;
Date.now = () => now() + aheadMs;
