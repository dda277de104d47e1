// A canvas that notes what is drawn on it, with the colours, font and line width of that moment.
// Every letter is half as wide as the font is high.

const PLAIN = ["beginPath", "rect", "roundRect", "setLineDash", "translate", "scale", "save", "restore", "drawImage"];
const INKED = ["fill", "stroke", "fillText", "strokeText"];

function fakeContext() {
  const calls = [];
  const context = { calls, font: "", fillStyle: "", strokeStyle: "", lineWidth: 1, letter: 0.5 };
  for (const call of PLAIN) context[call] = (...args) => calls.push({ call, args });
  for (const call of INKED) {
    context[call] = (...args) => {
      const { font, fillStyle, strokeStyle, lineWidth } = context;
      calls.push({ call, args, font, fillStyle, strokeStyle, lineWidth });
    };
  }
  context.measureText = (text) => ({ width: text.length * context.letter * sizeOf(context.font) });
  context.all = (call) => calls.filter((one) => one.call === call);
  context.texts = () => context.all("fillText").map(({ args }) => args[0]);
  return context;
}

const sizeOf = (font) => Number(/([\d.]+)px/.exec(font)[1]);

// Paths remember what they were made of: SVG text, or other paths with the matrix they were added by.
class FakePath {
  constructor(drawn) {
    this.parts = drawn === undefined ? [] : [drawn];
  }

  addPath(path, { values }) {
    this.parts.push(...path.parts, values);
  }
}

class FakeMatrix {
  constructor(values) {
    this.values = values;
  }
}

Object.assign(globalThis, { Path2D: FakePath, DOMMatrix: FakeMatrix });

export { fakeContext };
