// What scripts over colours begin with: channels from 0 to 255 of whatever notation a colour is in, and
// contrast as WCAG 2.2 defines it.
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const shades = new Map();
const shade = (colour) => {
  if (!shades.has(colour)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    shades.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
  }
  return shades.get(colour);
};
const luminance = (colour) => {
  const [red, green, blue] = shade(colour)
    .map((it) => it / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
