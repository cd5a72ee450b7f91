export const times = (ratio) => `${ratio.toFixed(2)} x`;
export const line = (values) => `| ${values.join(' | ')} |`;
