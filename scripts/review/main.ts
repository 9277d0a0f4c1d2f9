import { mount } from 'svelte';
import '#lib/components/styles/tokens.css';
import '#lib/components/styles/base.css';
import { documentWords } from '#lib/i18n/document-words.ts';
import { reviewWords } from '#lib/i18n/review-words.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import Review from './Review.svelte';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
const { check } = wordsOf(language);
const review = reviewWords[language];
document.title = review.title;
mount(Review, {
	target: document.getElementById('review')!,
	props: { words: review, view: documentWords[language], problemNames: check.problemNames }
});
