package nl.naslag.language.lexicon;

/// One reading of a form: its lemma and its tag in the word list.
///
/// Tags are those of the Dutch list of LanguageTool: ZNW noun, BNW adjective, WKW verb, ENM name.
///
/// @param lemma with the capitals of the list: "Drenthe", "huis"
public record LexiconEntry(String lemma, String tag) {
  public LexiconEntry {
    // The list has "Drentse" as its own lemma.
    if (tag.equals("BNW:STL:VRB") && lemma.endsWith("se")) {
      lemma = lemma.substring(0, lemma.length() - 1);
    }
  }

  boolean noun() {
    return tag.startsWith("ZNW");
  }

  /// As in "huisje".
  boolean diminutive() {
    return tag.contains(":VRK");
  }

  /// As in "gebieden"; it forms the linking sounds "-e" and "-er" of compounds.
  public boolean plural() {
    return tag.startsWith("ZNW:MRV");
  }

  boolean adjective() {
    return tag.startsWith("BNW");
  }

  /// Neither comparative nor used as a noun: such forms do not end a compound.
  boolean plainAdjective() {
    return tag.startsWith("BNW:STL") && !partitive();
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

  /// Past ("gericht") or present ("groeiend"); both serve as adjectives.
  public boolean participle() {
    return tag.startsWith("WKW:VTD") || tag.startsWith("WKW:ODW");
  }

  /// The bare stem of a verb ("woon"), the form in which a verb opens a compound.
  boolean stem() {
    return tag.startsWith("WKW:TGW:1EP");
  }

  /// Of a person, place or organisation.
  boolean name() {
    return tag.startsWith("ENM");
  }

  boolean place() {
    return tag.startsWith("ENM:LOC");
  }
}
