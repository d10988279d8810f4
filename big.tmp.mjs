import { openStore } from './src/desk/store/open-store.ts'
import { todayPage } from './src/desk/page/today.ts'
import { searchPage } from './src/desk/page/search.ts'
import { readAsked } from './src/desk/page/search-form.ts'
import { workOf } from './src/desk/page/work-line.ts'
import { listDecisions } from './src/desk/store/decisions.ts'
const store = await openStore('/tmp/b/desk.db', { readonly: true })
const desk = { store, trouble: () => null }
const time = async (name, f) => { for (let i=0;i<3;i++){ const t=performance.now(); const r=await f(); console.log(name, i, Math.round(performance.now()-t),'ms', typeof r==='object'&&r?.main?.length) } }
let work
await time('work', async()=> work = await workOf(desk)); console.log(work)
await time('today', ()=> todayPage(store,{show:null,after:null,reader:'me'},{work,now:new Date()}))
await time('today differ', ()=> todayPage(store,{show:'differ',after:null,reader:'me'},{work,now:new Date()}))
await time('today all', ()=> todayPage(store,{show:'all',after:null,reader:'me'},{work,now:new Date()}))
await time('search', ()=> searchPage(store, readAsked({q:'fire mill'})))
await time('figures', ()=> searchPage(store, readAsked({q:'people killed',kind:'figure',least:'10'})))
await time('quotes', ()=> searchPage(store, readAsked({q:'the mayor',kind:'quote'})))
await time('quotes outlet', ()=> searchPage(store, readAsked({q:'',kind:'quote',outlet:'Nobody'})))
await store.close()
