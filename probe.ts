import { deriveMutants } from './contracts/mutants/index.ts'
import { deriveCases } from './contracts/cases/deriveCases.ts'
import { ownContract } from './bin/verifyDocuments.ts'
import { startGateway } from './gateway/index.ts'
for (const d of ['dtone','africastalking','gateway','control']) {
 const c = ownContract(d); const t=Date.now(); const m = deriveMutants(c)
 console.log(d, m.length, (await deriveCases(c,'42')).length, Date.now()-t, JSON.stringify(Object.fromEntries([...Map.groupBy(m,x=>x.change.at)].map(([k,v])=>[k,v.length]))))
}
for (let i=0;i<8;i++){ const t=performance.now(); const g=await startGateway({port:0,seed:'1',logLevel:'silent',providers:{africastalking:{url:'http://127.0.0.1:1',username:'s',apiKey:'x',productName:'p'},dtone:{url:'http://127.0.0.1:1',key:'k',secret:'s'}}}); const u=performance.now(); await g.close(); console.log('gateway', (u-t).toFixed(0), (performance.now()-u).toFixed(0)) }
