package nl.naslag.language;

/// One way to read a form: its lemma and the tag that the word list gives it.
record Reading(String lemma, String tag) {
  Reading {
    // The list gives "Drentse" as the lemma of itself.
    if (tag.equals("BNW:STL:VRB") && lemma.endsWith("se")) {
      lemma = lemma.substring(0, lemma.length() - 1);
    }
  }

  boolean noun() {
    return tag.startsWith("ZNW");
  }

  boolean diminutive() {
    return tag.contains(":VRK");
  }

  boolean plural() {
    return tag.startsWith("ZNW:MRV");
  }

  boolean adjective() {
    return tag.startsWith("BNW");
  }

  /// As in "groter", not "grotere".
  boolean comparative() {
    return tag.equals("BNW:VGR:ONV");
  }

  /// As in "iets nieuws".
  boolean partitive() {
    return tag.startsWith("BNW") && tag.endsWith(":IET");
  }

  boolean verb() {
    return tag.startsWith("WKW");
  }

  boolean participle() {
    return tag.startsWith("WKW:VTD") || tag.startsWith("WKW:ODW");
  }

  /// The bare stem of a verb ("woon"), which is how a verb stands first in a compound.
  boolean stem() {
    return tag.startsWith("WKW:TGW:1EP");
  }

  boolean name() {
    return tag.startsWith("ENM");
  }

  boolean place() {
    return tag.startsWith("ENM:LOC");
  }
}
