// Before every page: notes every animation and transition that begins, with what it changes and how long.
window.moved = [];
const noted = new WeakSet();
const note = (animation) => {
  if (noted.has(animation)) return;
  noted.add(animation);
  const { effect } = animation;
  const { duration } = effect.getComputedTiming();
  const meta = ["offset", "computedOffset", "easing", "composite"];
  const changes = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame).filter((it) => !meta.includes(it))));
  window.moved.push({ what: `${animation.animationName ?? animation.transitionProperty} of ${effect.target.className?.baseVal ?? effect.target.className}`, duration, changes: [...changes] });
};
for (const kind of ["animationstart", "transitionrun"]) {
  addEventListener(kind, () => document.getAnimations().forEach(note), true);
}
