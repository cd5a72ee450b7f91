/**
 * The class of the one element that everything of an article stands in, side by side. Reader modes take the element with the most text
 * and drop most of what stands beside it: with the text in an element of its own, standfirst and captions would be lost.
 */
export const COLUMN = 'galley-column';
