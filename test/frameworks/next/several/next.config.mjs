// every page is kept as it was left, and what is marked is made once
export default { cacheComponents: true };
