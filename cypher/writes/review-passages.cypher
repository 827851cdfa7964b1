// Takes the passages of documents that state nothing but rejected claims out of the search, and brings others back.
// param: documents — the documents' ids
UNWIND $documents AS id
MATCH (reviewed:Decision {document: id})
WITH DISTINCT reviewed.document AS id
MATCH (passage:Passage|RejectedPassage)-[:IN]->(:Document {id: id})
WITH passage, NOT EXISTS { (passage)<-[:EVIDENCE]-(:Claim) } AS rejected
WHERE rejected = (passage:Passage)
REMOVE passage:Passage:RejectedPassage
SET passage:$(CASE WHEN rejected THEN 'RejectedPassage' ELSE 'Passage' END)
