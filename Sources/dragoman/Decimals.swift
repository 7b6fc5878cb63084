/// Numbers for people.
enum Decimals {
  /// A number with so many digits after the point, without asking Foundation.
  static func text(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard number.isFinite, abs(number) * scale < 9e18 else { return "\(number)" }
    let scaled = Int((abs(number) * scale).rounded())
    let whole = scaled / Int(scale)
    var fraction = "\(scaled % Int(scale))"
    while fraction.count < places { fraction = "0" + fraction }
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return places == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }

  /// A whole number with a thin structure: 12345 is 12,345.
  static func grouped(_ number: Int) -> String {
    var digits = "\(abs(number))"
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits, at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}
