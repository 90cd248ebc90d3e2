"""What every view is made of: labels, buttons, fields, notices, questions. They know no upload and no page."""
