import Testing

@testable import GenerateCorpus
