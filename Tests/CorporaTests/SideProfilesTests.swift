import DragomanCorpora
import Testing

struct SideProfilesTests {
  private static let lines = [
    ("The cat is sleeping in the kitchen.", "El gato duerme en la cocina."),
    ("She wants to buy a new house.", "Ella quiere comprar una casa nueva."),
    ("My brother works with them every day.", "Mi hermano trabaja con ellos todos los días."),
    ("What are you thinking about?", "¿En qué estás pensando?"),
    ("They were waiting for the train.", "Estaban esperando el tren."),
    ("I would like something to drink.", "Quisiera algo de beber."),
  ]

  private func text(_ pairs: some Sequence<(String, String)>, swapped: Bool = false) throws
    -> ParallelText
  {
    let folder = try TemporaryFolder()
    let lines = pairs.map { swapped ? "\($1)\t\($0)\n" : "\($0)\t\($1)\n" }
    return try ParallelText(tabSeparated: try folder.file("p.tsv", lines.joined()))
  }

  @Test func `a corpus the wrong way round is told by the other`() throws {
    let profiles = SideProfiles(try text(Self.lines.prefix(4)))
    let rest = Self.lines.dropFirst(4)
    #expect(profiles.areSwapped(in: try text(rest, swapped: true)))
    #expect(!profiles.areSwapped(in: try text(rest)))
  }

  @Test func `sides in one language have no wrong way round`() throws {
    let copies = Self.lines.map { ($0.0, $0.0.lowercased()) }
    let profiles = SideProfiles(try text(copies.prefix(4)))
    for swapped in [true, false] {
      #expect(!profiles.areSwapped(in: try text(copies.dropFirst(4), swapped: swapped)))
    }
    let empty = try text([("", ""), ("a", "b")])
    #expect(!profiles.areSwapped(in: empty) && !SideProfiles(empty).areSwapped(in: empty))
  }
}
