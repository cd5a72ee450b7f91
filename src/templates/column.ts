/**
 * The class of the one element that everything of an article stands in, side by side. Reader modes take the element with the most text
 * and drop most of what stands beside it: with the text in an element of its own, standfirst and captions would be lost.
 */
export const COLUMN = 'galley-column';
/** The class by which reader modes take an element for content, and keep it although it has some links. */
export const CONTENT = 'galley-content';
