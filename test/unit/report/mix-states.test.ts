import { describe, expect, it } from 'vitest';
import { type Channel, mixOf } from '../../../src/report/business/mix-states.ts';
import { viewOf } from '../../../src/report/business/view.ts';
import { goodFacts, type Sample, sampleRecord, yes } from './sample-records.ts';

const channel = (name: Channel, facts: Sample['facts'] = {}) => {
  const view = viewOf(sampleRecord({ facts }), {
    lang: 'en',
    checks: [],
    brand: null,
    screenshots: { mobile: null, desktop: null },
  });
  return mixOf(view).find((state) => state.channel === name);
};

describe('the mix', () => {
  it('is there by name, and measured by what counts it', () => {
    expect(channel('social', goodFacts())).toEqual({ channel: 'social', there: 'yes', measured: 'yes', what: ['Instagram'] });
    expect(channel('booking', goodFacts())).toEqual({ channel: 'booking', there: 'yes', measured: 'no', what: ['TheFork'] });
  });

  it('names what has no maker in words, never by a key', () => {
    expect(channel('booking', { booking: yes({ sign: 'request_form', vendor: null }) })?.what).toEqual(['a request form']);
    expect(channel('shop', { shop: yes({ sign: 'add_to_cart' }) })?.what).toEqual(['“add to cart” buttons']);
    expect(channel('shop', { shop: yes({ sign: 'WooCommerce' }) })?.what).toEqual(['WooCommerce']);
  });

  it('is unknown as long as one of its ways is', () => {
    expect(channel('messaging', { liveChat: { state: 'unknown', why: 'needs_browser' } })?.there).toBe('unknown');
    expect(channel('messaging')?.there).toBe('no');
  });

  it('asks about measuring only where there is something to measure', () => {
    expect(channel('shop', goodFacts())).toEqual({ channel: 'shop', there: 'no', measured: null, what: [] });
  });

  it('leaves open what a tag manager loads and counts', () => {
    const analytics = yes({ product: 'Google Tag Manager' });
    expect(channel('search', { indexable: yes({}), analytics })?.measured).toBe('unknown');
    expect(channel('booking', { ...goodFacts(), analytics })?.measured).toBe('unknown');
  });

  it('calls channels by their names', () => {
    const otherMessaging = yes({ channel: 'sms', value: '+39059123456', url: 'sms:+39059123456' });
    expect(channel('messaging', { otherMessaging })?.what).toEqual(['SMS']);
  });

  it('does not take a dead counter for measuring', () => {
    const analytics = yes({ product: 'Universal Analytics', dead: true });
    expect(channel('search', { indexable: yes({}), analytics })?.measured).toBe('no');
    expect(channel('ads', { adTags: yes({ product: 'Old Pixel', dead: true }) })?.what).toEqual(['Old Pixel (no longer works)']);
  });
});
