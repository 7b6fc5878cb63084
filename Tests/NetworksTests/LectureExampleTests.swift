import DragomanNetworks
import DragomanTensors
import Testing

/// The worked example of the lecture that the toolkit grew out of: one ReLU cell with the weights
/// 2 and 3 and the recurrent weight −0.1.
struct LectureExampleTests {
  @Test func `one cell gives 69, 0, 170, 23`() {
    let layer = RecurrentLayer(name: "cell", cell: .relu, inputSize: 2, hiddenSize: 1)
    layer.inputWeight.values[0] = 2
    layer.inputWeight.values[1] = 3
    layer.recurrentWeight.values[0] = -0.1
    let tape = Tape(workspace: Workspace(), isRecording: false)
    let x = tape.workspace.tensor(rows: 4, columns: 2)
    for (index, value) in ([0, 23, 1, -3, 1, 56, 2, 12] as [Float]).enumerated() {
      x.elements[index] = value
    }
    let h = layer(tape.constant(x), layout: SequenceLayout(lengths: [4]), on: tape)
    let expected: [Float] = [69, 0, 170, 23]
    for (value, wanted) in zip(h.hidden.value.elements, expected) {
      #expect(abs(value - wanted) < 1e-4)
    }
  }
}
