// Makes people's decisions and what is new fast to find; what was rejected keeps its ids under labels of its own.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT namesakes_id IF NOT EXISTS FOR (n:Namesakes) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rejected_claim_id IF NOT EXISTS FOR (n:RejectedClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rejected_passage_id IF NOT EXISTS FOR (n:RejectedPassage) REQUIRE n.id IS UNIQUE;
CREATE INDEX rejected_claim_document IF NOT EXISTS FOR (n:RejectedClaim) ON (n.document);
CREATE INDEX decision_document IF NOT EXISTS FOR (n:Decision) ON (n.document);
CREATE INDEX claim_added IF NOT EXISTS FOR (n:Claim) ON (n.added);
CREATE INDEX claim_confidence IF NOT EXISTS FOR (n:Claim) ON (n.confidence);
CREATE INDEX document_added IF NOT EXISTS FOR (n:Document) ON (n.added);
CALL db.awaitIndexes(300);
