@gateway
Feature: Documents by which customers prove who they are
  A customer uploads documents, and the staff reviews them. What a file is, its content says.

  Background:
    Given "ada" is signed in as CompanyAdmin
    And customer "musa@example.com" has registered

  @smoke
  Scenario: a customer is verified by a document
    When customer "musa@example.com" uploads a picture as "passport.png"
    Then the answer of the gateway has:
      | status      | Pending   |
      | contentType | image/png |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0.fileName      | passport.png     |
      | 0.customerEmail | musa@example.com |
    When the portal user verifies document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |
    And the last mail to "musa@example.com" says "Your document was verified"
    When customer "musa@example.com" asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0 | |

  Scenario: a rejected customer is told why, and uploads again
    When customer "musa@example.com" uploads a picture as "passport.png"
    And the portal user rejects document "passport.png" because "The photo cannot be read."
    Then the last mail to "musa@example.com" says "The reason: The photo cannot be read."
    When customer "musa@example.com" asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Rejected                  |
      | reason | The photo cannot be read. |
    When customer "musa@example.com" uploads a PDF as "bill.pdf"
    And the portal user verifies document "bill.pdf"
    Then the answer of the gateway has:
      | status | Verified |

  Scenario: a decision on a document stands
    When customer "musa@example.com" uploads a picture as "passport.png"
    And the portal user verifies document "passport.png"
    And the portal user rejects document "passport.png" because "It was a mistake."
    Then the answer of the gateway has:
      | code | document_already_decided |
    When customer "musa@example.com" asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |

  Scenario: a file is not what its name says
    When customer "musa@example.com" uploads a text as "passport.png"
    Then the answer of the gateway has:
      | code | document_unsupported |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0 | |

  Scenario: another customer's document is not shown
    Given customer "sia@example.com" has registered
    When customer "musa@example.com" uploads a picture as "passport.png"
    And customer "sia@example.com" asks for document "passport.png"
    Then the answer of the gateway is 404
