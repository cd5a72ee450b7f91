export { createApp, nextTick, shallowReactive } from 'vue';
