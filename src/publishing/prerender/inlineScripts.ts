import { KNOWN_FONTS_KEY } from '#ui/fonts/knownFonts.ts'

/*
 * The inline scripts of pages. Each has the same bytes in every build (whatever differs is in data attributes), so
 * that a content security policy can contain its hash. This is also why they are written in minified form.
 */

/**
 * Starts the app once the page has loaded and the browser is idle, so that the app's script never competes with the
 * lead picture. It waits at most half a second for the idle moment: a browser that draws nothing more may never
 * report one (seen in Chromium 153 without a window). A picture that never arrives delays the load event, so the app
 * starts after 15 seconds in any case. If the app cannot be loaded, the page stays as it is. After an error of the app
 * on this page it is not started again (routes/loading/orFinishedPage.ts). A stylesheet that is missing is requested
 * again once and removed if it fails again, so that the app knows (ui/styles/loadStylesheet.ts).
 */
export const STARTER_SCRIPT = [
  '{const{main,css}=document.currentScript.dataset,',
  'start=()=>{if(history.state?.isAppBroken)return;import(main).catch(console.warn);',
  "const link=document.querySelector('body link');if(!link?.sheet){link?.remove();",
  "document.head.append(Object.assign(document.createElement('link'),",
  "{rel:'stylesheet',href:css,onerror(){this.remove()}}))}};",
  'let rest=()=>{rest=()=>{};(window.requestIdleCallback??setTimeout)(start,{timeout:500})};',
  "document.readyState==='complete'?rest():(addEventListener('load',()=>rest()),setTimeout(()=>rest(),15e3))}",
].join('')

/**
 * Runs before the first paint. It decides whether the page is set in the paper's own fonts: if the browser has them or
 * gets them quickly, it requests them at once. On a slow connection they would arrive after the text and lay it out
 * again, so the first page of a first visit stays in the system's fonts, and the app loads the paper's for the next one
 * (routes/navigation/useFonts.ts, docs/decisions/0021-fonts-of-a-first-visit.md).
 *
 * A page that is opened at a place in it is laid out as a whole (ui/layOutWhole.ts): by a fragment, by Back, or again.
 *
 * A browser shows nothing below the fold (ui/Fold.tsx) before it has the styles for it. After 5 seconds it goes on
 * without them.
 */
export const EARLY_SCRIPT = [
  "{const{fonts}=document.currentScript.dataset,list=fonts?.split(' ')??[],",
  "{downlink=9,rtt=0,saveData}=navigator.connection??{};let known='';",
  `try{known=localStorage.getItem('${KNOWN_FONTS_KEY}')??''}catch{}`,
  'if((downlink>=5&&rtt<=100&&!saveData)||list.every(href=>known.includes(href)))for(const href of list)',
  "document.head.append(Object.assign(document.createElement('link'),",
  "{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));",
  "else document.getElementById('_fonts').media='not all';",
  "if(location.hash||performance.getEntriesByType('navigation')[0]?.type!=='navigate')",
  "document.documentElement.dataset.whole='';",
  "setTimeout(()=>{const link=document.querySelector('body link');if(link?.sheet===null)link.remove()},5e3)}",
].join('')

/**
 * Redirects, before anything is painted, to the front page in the first language that the reader asks for and the
 * paper has.
 */
export const CHOOSER_SCRIPT = [
  "{const{languages,base}=document.currentScript.dataset,has=languages.split(' '),",
  "wanted=navigator.languages.map(tag=>tag.toLowerCase().split('-')[0]);",
  "location.replace(base+(wanted.find(tag=>has.includes(tag))??has[0])+'/'+location.search+location.hash)}",
].join('')
