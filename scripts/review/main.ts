import { mount } from 'svelte';
import '#lib/components/styles/tokens.css';
import '#lib/components/styles/base.css';
import { wordsOf } from '#lib/i18n/words.ts';
import Review from './Review.svelte';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
const { document: view, review, check } = wordsOf(language);
document.title = review.title;
mount(Review, {
	target: document.getElementById('review')!,
	props: { words: review, view, problemNames: check.problemNames }
});
