/** A session with a WebDriver service (https://www.w3.org/TR/webdriver2/), which may still be starting. */
export async function startWebDriver(service, alwaysMatch) {
  await untilReady(service);
  const { sessionId } = await request(service, 'POST', 'session', { capabilities: { alwaysMatch } });
  const send = (method, path, body) => request(service, method, `session/${sessionId}/${path}`, body);
  return {
    send,
    /** What a function's body returns in the page. */
    evaluate: (script, ...args) => send('POST', 'execute/sync', { script, args }),
    end: () => request(service, 'DELETE', `session/${sessionId}`).catch(() => undefined),
  };
}

async function request(service, method, path, body) {
  const response = await fetch(`${service}/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(service) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await request(service, 'GET', 'status');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nothing answers at ${service}.`);
}
