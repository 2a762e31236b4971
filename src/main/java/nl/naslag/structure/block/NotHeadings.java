package nl.naslag.structure.block;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Short lines that look like headings but are not: letterheads, captions, closing formulas.
/// Recognised: "Datum: 14 mei", "Aan de heer", "Figuur 3: Kaart", "9401 LB Assen", "2030". Not
/// recognised, so possibly headings: "Aanleiding", "Kaarten van de regio", "Bronnen".
public final class NotHeadings {
  // "Join registratie Z/23/072658" is a case number (besluitenlijst Wassenaar 10 oktober 2023, p.
  // 1); "Volgcommissie(s)", "Zaak" and "Noot" are from a committee of the Tweede Kamer, 2 april
  // 2009, p. 1.
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?iu)(aan|van|t\\.a\\.v\\.|cc|datum|tijd|locatie|plaats|voorzitter|secretaris|aanwezig(en)?|afwezig(en)?|onderwerp|betreft|(ons"
              + " |uw )?kenmerk|bijlage\\(n\\)|behandeld"
              + " door|contactpersoon|telefoon|tel\\.?|e-?mail"
              + "|postadres|postbus|bezoekadres|doorkiesnummer|inlichtingen|auteurs?|versie|status|geachte|beste|besluit"
              + "|(voortouw|volg)commissie(\\(s\\)|s)?|document|zaak|noot|join)"
              + "(\\b.*:.*|:.*|\\s*|\\s+(?-i:\\p{Lu}).*|\\s+\\d.*|\\s+(de|het|heer|mevrouw)\\b.*)");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iu)(figuur|fig\\.|afbeelding|foto|fotografie|kaart|tabel|grafiek|illustratie|beeld|bron)\\s*(\\d.*|:.*|(?-i:[A-Z])\\b.*)");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)(hoogachtend|met (vriendelijke|hartelijke) groet(en)?|met hoogachting|met"
              + " verschuldigde hoogachting)\\b.*");
  // "Den Haag, 3 april 2009" above a letter (besluitenlijst of a committee of the Tweede Kamer, p.
  // 1).
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L} '’-]{1,40}, (?:\\d{1,2} )?\\p{Ll}+ \\d{4}");
  // The function of a person follows the name; nothing on that line continues.
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?iu)(?:de"
              + " |loco-?)?(?:voorzitter|(?:gemeente|provincie)?secretaris|griffier|burgemeester|commissaris"
              + " van de"
              + " koning|gedeputeerde|wethouder|dijkgraaf|minister|staatssecretaris|directeur)(?:"
              + " van| voor)?[\\p{L} ,-]{0,60}");
  // "M.A.M. van der Laan" below a letter. One initial may be a number: "I. Algemeen".
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:\\p{L}{1,4}\\. ?){1,3})?(?:\\p{Lu}\\. ?){2,6}(?:\\p{Ll}{2,4} ){0,3}\\p{Lu}[\\p{L}’'-]{1,30}"
              + "(?:[ -]\\p{Lu}[\\p{L}’'-]{1,30})?");
  // Characters; no name is longer.
  private static final int LONGEST_NAME = 80;
  private static final Pattern WEBSITE = Pattern.compile("\\bwww\\.");
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{4} ?[A-Z]{2}\\b");

  // "PM" marks text that is still to be written.
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[<\\[(]*(?:PM|p\\.m\\.|N\\.?v\\.?t\\.?)[>\\])]*");
  private static final Pattern FIGURE = Pattern.compile("[-–+]|[-–+]?€?[.,]*+\\d[\\d.,]*+%?");

  private NotHeadings() {}

  public static boolean isNone(String text) {
    return LETTERHEAD.matcher(text).matches()
        || CAPTION.matcher(text).matches()
        || !LineShape.hasLetter(text)
        || address(text)
        || DATELINE.matcher(text).matches()
        || PLACEHOLDER.matcher(text).matches()
        || name(text)
        || tabular(text);
  }

  private static boolean address(String text) {
    return text.indexOf('@') >= 0
        || text.contains("www.") && WEBSITE.matcher(text).find()
        || POSTAL_CODE.matcher(text).lookingAt();
  }

  /// A row of figures: "Totaal 54.500 - - 54.500".
  private static boolean tabular(String text) {
    String[] words = text.split(" ");
    long figures = Arrays.stream(words).filter(NotHeadings::figure).count();
    return figures >= 3 && figures * 2 >= words.length;
  }

  private static boolean figure(String word) {
    boolean opens = !word.isEmpty() && !Character.isLetter(word.charAt(0));
    return opens && FIGURE.matcher(word).matches();
  }

  /// Whether the line contains only the function of the person who signs: "voorzitter".
  public static boolean function(String line) {
    return FUNCTION.matcher(line).matches();
  }

  /// Whether the line is the name of a person with two or more initials: "M.A.M. van der Laan".
  public static boolean name(String line) {
    return line.length() <= LONGEST_NAME && NAME.matcher(line).matches();
  }

  /// Whether the names and functions of those who sign follow.
  public static boolean closes(String text) {
    return CLOSING.matcher(text).matches();
  }
}
