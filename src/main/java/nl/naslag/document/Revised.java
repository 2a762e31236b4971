package nl.naslag.document;

/// Something that can be changed, in the form that programs get, with the revision that tells its
/// states apart.
///
/// Over REST it is the ETag too, and `If-Match` takes it.
public interface Revised {
  String revision();
}
