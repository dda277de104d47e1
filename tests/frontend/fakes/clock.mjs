// A clock that a test moves on by hand: timers, frames and the time of day.

function fakeClock(test) {
  const real = {};
  let now = 1_000_000;
  let count = 0;
  const waiting = new Map();

  const start = (action, wait = 0, every = null) => {
    waiting.set((count += 1), { action, due: now + wait, every });
    return count;
  };
  const stop = (id) => waiting.delete(id);
  const fakes = {
    setTimeout: (action, wait) => start(action, wait),
    setInterval: (action, every) => start(action, every, every),
    requestAnimationFrame: (action) => start(action),
    clearTimeout: stop,
    clearInterval: stop,
  };
  for (const [name, fake] of Object.entries(fakes)) {
    real[name] = globalThis[name];
    globalThis[name] = fake;
  }
  const date = Date.now;
  Date.now = () => now;
  test.after(() => {
    Object.assign(globalThis, real);
    Date.now = date;
  });

  function advance(milliseconds) {
    const end = now + milliseconds;
    for (;;) {
      const [next] = [...waiting].filter(([, { due }]) => due <= end).sort(([, one], [, other]) => one.due - other.due);
      if (!next) break;
      const [id, { action, due, every }] = next;
      now = Math.max(now, due);
      if (every === null) waiting.delete(id);
      else waiting.get(id).due = due + every;
      action();
    }
    now = end;
  }

  return { advance, waiting: () => waiting.size };
}

export { fakeClock };
