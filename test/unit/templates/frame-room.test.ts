import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameRoom, type FrameToCome } from '../../../src/templates/frame-room.js';

const room = (known: Partial<FrameToCome>) => frameRoom({ aspectRatio: undefined, height: undefined, size: undefined, comes: true, ...known });

describe('the room of a frame', () => {
  it('is as wide and high as it is written, or the nearest that there are rules for', () => {
    assert.equal(room({ aspectRatio: '9/16' }), ' galley-embed-9-16');
    assert.equal(room({ aspectRatio: '4:3' }), ' galley-embed-4-3');
    assert.equal(room({ aspectRatio: '100/99' }), ' galley-embed-1-1');
    assert.equal(room({ aspectRatio: '16/9' }), '');
  });

  it('is as high as it is written, where the frame comes by itself', () => {
    assert.equal(room({ height: 166 }), ' galley-embed-high-166');
    assert.equal(room({ height: 400 }), ' galley-embed-high-450');
    assert.equal(room({ height: 166, comes: false }), '');
    assert.equal(room({ height: 1, aspectRatio: '1/1' }), ' galley-embed-high-152');
  });

  it('is what the provider says where nothing is written, of heights and of shares', () => {
    assert.equal(room({ size: { height: 352 } }), ' galley-embed-high-352');
    assert.equal(room({ size: { height: 352 }, aspectRatio: '1/1' }), ' galley-embed-1-1');
    assert.equal(room({ size: { ratio: [9, 16] } }), ' galley-embed-9-16');
    assert.equal(room({}), '');
    assert.equal(room({ aspectRatio: 'wide' }), '');
  });
});
