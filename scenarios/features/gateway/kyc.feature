@gateway
Feature: Documents by which customers prove who they are
  A customer uploads documents, and the staff reviews them. What a file is, its content says.

  Background:
    Given "ada" is signed in as CompanyAdmin
    And customer "Musa" with an empty wallet

  @smoke
  Scenario: a customer is verified by a document
    When the customer uploads a picture as "passport.png"
    Then the answer of the gateway has:
      | status      | Pending   |
      | contentType | image/png |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0.fileName      | passport.png          |
      | 0.customerEmail | musa@customer.example |
    When the portal user verifies document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |
    And the last mail to "musa@customer.example" says "Your document was verified"
    When the customer asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0 | |

  Scenario: a rejected customer is told why, and uploads again
    When the customer uploads a picture as "passport.png"
    And the portal user rejects document "passport.png" because "The photo cannot be read."
    Then the last mail to "musa@customer.example" says "The reason: The photo cannot be read."
    When the customer asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Rejected                  |
      | reason | The photo cannot be read. |
    When the customer uploads a PDF as "bill.pdf"
    And the portal user verifies document "bill.pdf"
    Then the answer of the gateway has:
      | status | Verified |

  Scenario: a decision on a document stands
    When the customer uploads a picture as "passport.png"
    And the portal user verifies document "passport.png"
    And the portal user rejects document "passport.png" because "It was a mistake."
    Then the answer of the gateway has:
      | code | document_already_decided |
    When the customer asks for document "passport.png"
    Then the answer of the gateway has:
      | status | Verified |

  Scenario: a file is not what its name says
    When the customer uploads a text as "passport.png"
    Then the answer of the gateway has:
      | code | document_unsupported |
    When the portal user lists the documents that wait
    Then the answer of the gateway has:
      | 0 | |

  Scenario: another customer's document is not shown
    When the customer uploads a picture as "passport.png"
    Given customer "Sia" with an empty wallet
    When the customer asks for document "passport.png"
    Then the answer of the gateway is 404
