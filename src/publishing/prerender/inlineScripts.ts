/*
 * The two inline scripts of pages. Each has the same bytes in every build (whatever differs is in data attributes), so
 * that a content security policy can contain its hash. This is also why they are written in minified form.
 */

/**
 * Starts the app once the page has loaded and the browser is idle, so that the app's script never competes with the
 * lead picture. It waits at most half a second for the idle moment: a browser that draws nothing more may never
 * report one (seen in Chromium 153 without a window). A picture that never arrives delays the load event, so the app
 * starts after 15 seconds in any case. If the app cannot be loaded, the page stays as it is. After an error of the app
 * on this page it is not started again (routes/loading/orFinishedPage.ts). A stylesheet that failed is removed, so that
 * the app knows (ui/styles/loadStylesheet.ts).
 */
export const STARTER_SCRIPT = [
  '{const{main,ahead,css}=document.currentScript.dataset,',
  "add=(rel,href)=>document.head.append(Object.assign(document.createElement('link'),",
  '{rel,href,onerror(){this.remove()}})),',
  'start=()=>{if(history.state?.isAppBroken)return;import(main).catch(console.warn);',
  "for(const href of ahead.split(' '))add('modulepreload',href);add('stylesheet',css)};",
  'let rest=()=>{rest=()=>{};(window.requestIdleCallback??setTimeout)(start,{timeout:500})};',
  "document.readyState==='complete'?rest():(addEventListener('load',()=>rest()),setTimeout(()=>rest(),15e3))}",
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
