/// The folder for what names people or rows.
func privatePath(_ request: BuildRequest) throws(SiteWritingError) -> String {
  if let path = request.privateFolder { return path }
  return Disk.parent(of: try Disk.resolved(request.content)) + "/private"
}

func privateFolder(_ request: BuildRequest) throws(SiteWritingError) -> PrivateFolder {
  try PrivateFolder(at: try privatePath(request), apartFrom: request.output)
}
