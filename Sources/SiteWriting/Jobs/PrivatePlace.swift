/// The folder for what names people or rows: apart from the content folder, and no other shop's.
func privatePath(_ request: BuildRequest) throws(SiteWritingError) -> String {
  let beside = Disk.parent(of: try Disk.resolved(request.content)) + "/private"
  let path = request.privateFolder ?? beside
  let folder = try PrivateFolder.place(path, apartFrom: request.content)
  try PrivateOwner(of: folder, content: request.content).check(named: path)
  return path
}

func privateFolder(_ request: BuildRequest) throws(SiteWritingError) -> PrivateFolder {
  try PrivateFolder(at: try privatePath(request), apartFrom: request.output, of: request.content)
}
