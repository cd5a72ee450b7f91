/** As much of Puppeteer's page as the test runner's commands use and WebDriver can do: keys, mouse and the size of the window. */
export function webDriverPage({ send, evaluate }) {
  const act =
    (source) =>
    (...actions) =>
      send('POST', 'actions', { actions: [{ ...source, actions }] });
  const keys = act({ type: 'key', id: 'keyboard' });
  const mouse = act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
  const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) });

  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => keys(down(key), up(key)),
      down: (key) => keys(down(key)),
      up: (key) => keys(up(key)),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      click: (x, y, options) => mouse(move(x, y), press(options), release(options)),
      down: (options) => mouse(press(options)),
      up: (options) => mouse(release(options)),
      reset: () => send('DELETE', 'actions'),
    },
    setViewport: (size) => setViewport({ send, evaluate }, size),
  };
}

const BUTTONS = ['left', 'middle', 'right'];

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** WebDriver sizes windows; the page gets what the frame around it leaves. */
async function setViewport({ send, evaluate }, { width, height }) {
  const sizes = () => evaluate('return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]');
  const [innerWidth, innerHeight, frameWidth, frameHeight] = await sizes();
  if (innerWidth === width && innerHeight === height) return;
  await send('POST', 'window/rect', { width: width + frameWidth, height: height + frameHeight });
  let now;
  for (let attempt = 0; attempt < 80; attempt++) {
    now = await sizes();
    if (now[0] === width && now[1] === height) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The window cannot be ${width} × ${height}; it is ${now[0]} × ${now[1]}.`);
}
